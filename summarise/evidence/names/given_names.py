"""First names common in the news, across languages: one sign among others that a name is a person's.

Each is a woman's, a man's or given to both, so that a pronoun means nobody whom it cannot mean.
"""

from __future__ import annotations

WOMEN = frozenset(
    """
Abena Agnes Agnieszka Aisha Aleksandra Alessandra Alexandra Alexis Alice Alicia Alina Alison Amanda Amelia
Amina Aminata Amy Amélie Ana Anastasia Angela Angelika Angelina Anita Anja Anjali Anke Ann Anna Annalena Anne
Anneke Anneliese Annemarie Annette Annika Anouk Antje Antoinette Antonia Ariane Astrid Aylin Ayşe Barbara
Beate Beatrice Beatriz Beth Bettina Betty Bianca Birgit Brenda Bridget Brigitte Britta Bärbel Caitlin Camila
Camille Carina Carla Carmen Carol Carolin Caroline Catherine Cecilia Chantal Charlotte Chiara Chloe Christa
Christiane Christina Christine Claire Clara Claudia Colette Cordula Corinna Cornelia Cristina Cynthia Cécile
Céline Dagmar Daniela Daphne Deborah Delphine Denise Diana Diane Dilma Donna Doreen Doris Dorota Dorothea
Dorothy Edith Eileen Elaine Eleanor Elena Elfriede Elif Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen
Elsa Emily Emine Emma Erica Erika Esther Eva Evelyn Ewa Fatima Fatma Federica Fiona Frances Franziska Frauke
Frieda Friederike Gabi Gabriela Gabriella Gemma Geneviève Gerda Gertrud Giorgia Gisela Giulia Gloria Grace
Greta Gudrun Gwen Hanna Hannah Hannelore Haruka Heather Hedwig Heidi Heike Helen Helena Helga Henriette Hilde
Hildegard Hillary Hélène Ida Ilona Ilse Ines Inge Ingeborg Ingrid Irene Irina Irmgard Iryna Isabel Isabella
Isabelle Ivana Jacinda Jacqueline Jana Jane Janet Janina Jasmin Jeanne Jennifer Jenny Jessica Jill Joanna
Joanne Johanna Josefina Josefine Josephine Joyce Judith Julia Juliane Julie Juliette Jutta Kamala Kamila Karen
Karin Karolina Katarina Kate Katharina Katherine Kathleen Kathrin Kathy Katie Katja Katrin Keiko Kerstin
Kirsten Kirsty Klara Kristin Kristina Laetitia Lakshmi Lara Larissa Laura Lea Leila Lena Leonie Leyla Liane
Lidia Liliana Linda Lisa Liz Louise Lucia Lucie Lucy Lucía Luisa Luise Lydia Madeleine Magdalena Maike Maja
Malala Malgorzata Manuela Marcela Mareike Margaret Margarete Margit Margot Margrit Marguerite Maria Mariam
Mariana Marianne Marie Marieke Marina Marion Marlene Marlies Marta Martha Martina Mary María Mathilde Maureen
Mechthild Megan Meike Melania Melanie Melinda Melissa Meryem Mia Michaela Michelle Milena Miranda Mireille
Miriam Mirjam Moira Monica Monika Monique Nadia Nadine Nadja Nancy Naomi Natalia Natalie Natascha Nathalie
Nele Ngozi Nicole Nikki Nina Nirmala Nomsa Nora Noémie Nuria Odile Oksana Olena Olga Olivia Pamela Paola
Patricia Paula Paulina Pauline Penny Petra Philippa Pia Priya Priyanka Rachel Ramona Rebecca Rebekka Regine
Renate Ricarda Rita Rosa Rosalind Rosemarie Rosemary Roswitha Roxana Ruth Sabine Sabrina Sahra Samantha Sandra
Sara Sarah Saskia Selina Sharon Sheila Shirley Sibylle Sigrid Silke Silvia Siobhan Sofia Solveig Sonia Sonja
Sophia Sophie Stefania Stefanie Stephanie Sue Sunita Susan Susann Susanne Sushma Svenja Svetlana Svitlana
Swantje Swetlana Sylvia Sylvie Ségolène Tamara Tanja Tatiana Tatjana Teresa Thandi Thea Theresa Thérèse Tina
Tracey Ulrike Ursula Uta Ute Valentina Valerie Valérie Vanessa Vera Verena Veronica Victoria Viktoria Virginie
Véronique Waltraud Wanjiku Wendy Wiebke Yasmin Yoko Yolanda Yulia Yuliya Yvette Yvonne Zainab Zeynep Zoe Zofia
Zoë Zuzana
    """.split()
)
MEN = frozenset(
    """
Aaron Abdel Abdul Abdullah Abraham Achim Adam Adrian Ahmad Ahmed Ahmet Aidan Akira Alain Alan Alastair Albert
Alberto Alec Alejandro Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alexey Alfred Ali Alistair
Allan Allen Alwin Amadou Amir Anders Andreas Andrei Andrew Andrzej Andy Angelo Angus Ansgar Anthony Antoine
Anton Antonio António Arjun Armin Arndt Arne Arno Arnold Arthur Arturo Ashok Asif Axel Barack Bashar Bastian
Ben Benedict Benedikt Benjamin Bernard Bernd Bernhard Bernie Berthold Bill Björn Bob Bodo Boris Boubacar Brad
Brandon Brendan Brett Brian Bruce Bruno Bryan Burkhard Callum Carl Carlos Carsten Cedric Cem Charles Christian
Christof Christoph Christopher Claude Claus Clemens Clive Colin Colm Connor Conor Cornelius Craig Cristian
Curtis Cyril Damian Damien Dan Daniel Danny Darren Dave David Dean Declan Denis Dennis Derek Desmond Detlef
Diego Dieter Dietmar Dilip Dimitri Dimitris Dirk Dmitri Dmitry Dominic Dominik Don Donald Doug Douglas Duncan
Dwayne Eamonn Eckhard Ed Eddie Edgar Eduardo Edward Edwin Egon Ekkehard Eli Elias Elliot Elliott Emanuel Emil
Emilio Emmanuel Emre Enno Enrique Enzo Eric Erich Erik Ernest Ernesto Ernst Erwin Esteban Ethan Eugen Eugene
Evan Ewald Fabian Fabio Fabrice Federico Felipe Felix Ferdinand Fergus Fernando Finn Florian Francesco Francis
Francisco Frank Franz François Fred Frederick Frederik Friedhelm Friedrich Fritz Gareth Gary Gaston Gavin
Geoff Geoffrey Georg George Georges Georgi Gerald Gerard Gerd Gerhard Gert Gilles Giorgio Giovanni Giuseppe
Glenn Gordon Gottfried Graeme Graham Greg Gregor Gregory Guido Guillermo Gustav Gustavo Guy Götz Günter
Günther Hakan Hannes Hanno Hans Harald Harold Harry Hartmut Harvey Hassan Hauke Hector Heiko Heinrich Heinz
Helmut Hendrik Henning Henri Henrik Henry Herbert Herman Hermann Hilmar Hinrich Hiroshi Holger Horst Howard
Hubertus Hugh Hugo Hussein Iain Ian Ibrahim Ignacio Igor Ilya Imran Ingo Ingolf Isaac Ivan Jack Jacob Jacques
Jaime Jake Jakob James Jannik Jannis Jarosław Jason Javed Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry
Jerzy Jesse Jesús Jim Jimmy Joachim Joaquín Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonas
Jonathan Jordi Jorge Josef Joseph Joshua Jost José Juan Julian Julien Julius Justin Jörg Jörn Jürgen Kai Kamal
Karim Karl Karlheinz Karsten Kaspar Keith Kemal Ken Kenji Kenneth Kevin Khaled Kilian Klaus Knut Kofi Konrad
Korbinian Krzysztof Kurt Kwame Kwasi Kyle Lamine Larry Lars Laurent Leo Leon Leonard Leonardo Leopold Leszek
Liam Linus Lionel Lorenz Lorenzo Lothar Louis Luc Luca Lucas Luciano Lucien Ludger Ludwig Luigi Luis Luiz Luka
Lukas Luke Lutz Magnus Mahmoud Maik Malcolm Malte Mamadou Manfred Manoj Manuel Marc Marcel Marcello Marcin
Marco Marcus Marek Mario Marius Mariusz Mark Markus Martin Mateusz Mathias Mats Matt Matteo Matthew Matthias
Maurice Mauricio Max Maxim Maxime Maximilian Mehdi Mehmet Meinhard Michael Michel Miguel Mike Mikhail Milos
Mirko Miroslav Mitch Mitchell Mitt Mohamed Mohammad Mohammed Moritz Moses Moussa Muhammad Muhammadu Murat
Mustafa Nabil Narendra Nathan Neil Nelson Nicholas Nick Nico Nicolas Niels Nigel Niklas Nikola Nikolai Nikos
Nils Noah Noam Norbert Norman Nuno Olaf Ole Oleg Oleksandr Oliver Olivier Omar Omid Orhan Osama Oscar Oskar
Ottmar Otto Ousmane Pablo Paolo Pascal Patrick Paul Paulo Pavel Pavlo Paweł Pedro Petar Peter Petr Petro Phil
Philip Philipp Philippe Phillip Pierre Pieter Piotr Rafael Rahul Raimund Rainer Rajesh Rajiv Ralf Ralph Ramesh
Ramón Raphael Rashid Ray Raymond Raúl Recep Reiner Reinhard Reinhold Renato René Rhys Ricardo Richard Rick
Ricky Rishi Rob Robbie Robert Roberto Rod Rodney Rodrigo Roger Rohan Roland Rolf Roman Ron Ronald Ronnie Ronny
Rory Ross Roy Ruben Rudi Rudolf Rudy Rui Rupert Ruprecht Russell Ryan Rüdiger Sadiq Salim Salman Salvador
Samir Samuel Sanjay Sascha Scott Sean Sebastian Serge Sergei Sergey Sergio Serhiy Serkan Shane Shaun Shinzo
Siegfried Sigmar Silvio Simon Slobodan Stefan Stefano Steffen Stephan Stephen Steve Steven Stuart Sunil Suresh
Sven Sébastien Sönke Sören Tadeusz Takeshi Tarek Tariq Ted Terence Thabo Theo Theodor Theodore Thierry Thilo
Thomas Thorsten Tiago Till Tilman Tim Timo Timothy Tino Tobias Todd Tolga Tom Tomasz Tommy Tony Torben Torsten
Tristan Udo Ulrich Umar Umberto Uwe Valentin Vasily Veit Vicente Victor Vijay Vikram Viktor Vincent Vincenzo
Vitali Vitor Vladimir Volker Volodymyr Waldemar Walter Warren Wayne Werner Wilhelm Willem Willi William Willy
Winfried Winston Wolfgang Wolfram Xaver Xavier Yannick Yannis Yasser Yitzhak Youssef Yusuf Yves Zbigniew Zoran
Łukasz
    """.split()
)
EITHER = frozenset(
    """
Alex Andrea Charlie Chris Dale Gabriel Gabriele Jamie Jan Jean Joan Kelly Kerry Kim Laurence Lee Leslie Li
Lindsay Lindsey Lynn Morgan Nicola Patrice Robin Sam Simone Taylor Terry Tracy Yuri
    """.split()
)

GIVEN_NAMES = WOMEN | MEN | EITHER
