"""First names common in the news, across languages: one sign among others that a name is a person's."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
Aaron Abdel Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aisha Akira Alain Alan Albert Alberto Alejandro
Aleksandr Aleksei Alex Alexander Alexandra Alexei Alexey Alexis Alfred Ali Alice Alison Allan Allen Amanda
Amina Amir Amy Ana Anders Andrea Andreas Andrei Andrew Andrzej Andy Angela Angelina Anita Ann Anna Anne
Annette Anthony Antoine Anton Antonio António Arnold Arthur Asif Barack Barbara Bashar Beatrice Ben Benedict
Benjamin Bernard Bernd Bernie Beth Betty Bill Björn Bob Boris Brad Brandon Brenda Brett Brian Bruce Bryan
Camille Carl Carla Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlie Charlotte Chris Christian
Christiane Christina Christine Christoph Christopher Claire Clara Claude Claudia Colin Craig Cristina
Cynthia Dale Damian Dan Daniel Daniela Danny Dave David Dean Deborah Denis Dennis Derek Diana Diane Diego
Dieter Dilma Dmitri Dmitry Dominic Dominik Don Donald Donna Doris Dorothy Doug Douglas Duncan Dwayne Ed
Eduardo Edward Edwin Elena Eli Elizabeth Ella Ellen Emily Emma Emmanuel Enrique Eric Erica Erik Ernest Ernst
Esther Ethan Eva Evan Evelyn Fatima Felipe Felix Fernando Fiona Florian Frances Francesco Francis Francisco
Frank Franz François Fred Frederick Friedrich Gabriel Gareth Gary Gavin Geoff George Georges Gerald Gerard
Gerhard Giorgio Giovanni Giuseppe Glenn Gloria Gordon Grace Graham Greg Gregory Greta Guillermo Gustavo Guy
Hannah Hans Harold Harry Hassan Heather Hector Heidi Heinrich Heinz Helen Helena Helmut Henri Henrik Henry
Herbert Herman Hillary Horst Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Ingrid Irene Isaac Isabel
Isabelle Ivan Jack Jacob Jacques Jake Jakob James Jamie Jan Jane Janet Jason Javier Jay Jean Jeff Jeffrey
Jennifer Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Joachim Joan Joanna Joanne Joe Joel Johan
Johann Johannes John Johnny Jon Jonas Jonathan Jorge Josef Joseph Joshua José Juan Judith Julia Julian Julie
Julien Justin Jürgen Kamala Karen Karim Karin Karl Katarina Kate Katherine Kathleen Kathy Katie Keith Kelly
Ken Kenneth Kerry Kevin Khaled Kim Klaus Kofi Konrad Kurt Kyle Lara Larry Lars Laura Laurence Laurent Lee
Leo Leon Leonard Leonardo Leslie Li Linda Lindsay Lindsey Lisa Liz Lorenzo Louis Louise Luc Lucas Lucia Lucy
Luis Luiz Lukas Luke Lutz Lynn Madeleine Magnus Mahmoud Malala Malcolm Manfred Manuel Marc Marcel Marco
Marcus Margaret Maria Marie Marina Mario Mariusz Mark Markus Marta Martha Martin Martina Mary María Mateusz
Mathias Mats Matt Matteo Matthew Matthias Maurice Max Maxime Megan Mehmet Melania Melanie Melissa Michael
Michel Michelle Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Monica Monika Morgan Moses Muhammad
Muhammadu Mustafa Nadia Nancy Naomi Narendra Natalia Natalie Nathan Neil Nelson Nicholas Nick Nicola Nicolas
Nicole Nigel Nikki Nikolai Nina Noah Noam Norbert Norman Olaf Oleg Oleksandr Olga Oliver Olivia Olivier Omar
Osama Oscar Otto Pablo Pamela Paolo Patrice Patricia Patrick Paul Paula Pauline Paulo Paweł Pedro Penny
Peter Petra Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Rachel Rafael Ralf Ralph Ray Raymond Raúl
Rebecca Recep Reinhard René Ricardo Richard Rick Rishi Rita Rob Robert Roberto Robin Rod Rodrigo Roger
Roland Roman Ron Ronald Rosa Rosemary Ross Roy Rudolf Rudy Rupert Russell Ruth Ryan Sadiq Salman Salvador
Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Serge Sergei Sergey Sergio Sharon Shaun Shinzo
Silvia Silvio Simon Simone Sofia Sonia Sophie Stefan Stefano Stephanie Stephen Steve Steven Stuart Sue Susan
Susanne Sven Sylvia Sébastien Tamara Tanja Tariq Taylor Ted Teresa Terry Theo Theodore Theresa Thierry
Thomas Thérèse Tim Timothy Tina Tobias Tom Tomasz Tommy Tony Tracy Ulrich Umar Ursula Uwe Valentina Valerie
Vera Veronica Victor Victoria Vijay Viktor Vincent Vitali Vladimir Volodymyr Walter Warren Wayne Wendy
Werner Wilhelm William Winston Wolfgang Xavier Yasmin Yasser Yitzhak Yoko Yuri Yusuf Yves Yvonne Zainab Zoe
Zoë Łukasz
Stephan Jörg Günter Günther Dirk Jens Torsten Thorsten Holger Heiko Rolf Claus Philipp Moritz Niklas
Fabian Benedikt Volker Detlef Eckhard Hartmut Harald Ingo Jochen Lothar Rainer Reiner Rüdiger Siegfried
Udo Winfried Anke Angelika Anja Annalena Antje Astrid Bärbel Beate Birgit Brigitte Britta Christa
Cornelia Dagmar Elke Franziska Friederike Gabriele Gisela Gudrun Heike Helga Hildegard Ilse Ines Inge
Jana Jutta Katharina Kathrin Katja Katrin Kerstin Kirsten Klara Kristina Lena Manuela Margarete Margit
Marion Marlies Nadine Renate Sabine Saskia Sigrid Silke Sonja Stefanie Svenja Ulrike Ute Waltraud Wiebke
Cem Hendrik Henning Armin Dietmar Bodo Ricarda Omid Hubertus Ruprecht Theodor Fritz Ludwig Bruno Emil
Erich Georg Gustav Hermann Julius Oskar
    """.split()
)
