"""First names common in the news, across languages: one sign among others that a name is a person's.

Each is a woman's, a man's or given to both, so that a pronoun means nobody whom it cannot mean.
"""

from __future__ import annotations

WOMEN = frozenset(
    """
Abena Achieng Adaeze Adriana Agnes Agnieszka Aisha Akiko Akinyi Aleksandra Alessandra Alexandra Alexis Alice
Alicia Alina Alison Amaka Amanda Amelia Amina Aminata Amy Amélie Ana Anastasia Anaïs Angela Angelika Angelina
Anita Anja Anjali Anke Ann Anna Annalena Anne Anneke Anneliese Annemarie Annette Annika Anouk Antje Antoinette
Antonella Antonia Aoife Ariane Astrid Aurélie Aylin Ayşe Barbara Beate Beatrice Beatrix Beatriz Benazir Beth
Bettina Betty Bianca Birgit Brenda Bridget Brigitte Britta Bronwen Bärbel Caitlin Camila Camille Carina Carla
Carmen Carol Carolin Caroline Catherine Cecilia Chantal Charlotte Chiara Chioma Chloe Chloé Christa Christiane
Christina Christine Ciara Claire Clara Claudia Colette Cordula Corinna Cornelia Cristina Cynthia Cécile Céline
Dagmar Daniela Daphne Daria Darya Deborah Deepika Deirdre Delphine Denise Diana Diane Dilma Donatella Donna
Doreen Doris Dorota Dorothea Dorothy Ebony Edith Eileen Eilidh Ekaterina Elaine Eleanor Elena Elfriede Elif
Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elsa Emily Emine Emma Erica Erika Esther Ethel Eva
Evelyn Ewa Fatima Fatma Fatoumata Federica Fernanda Fiona Folake Frances Francesca Franziska Frauke Frieda
Friederike Gabi Gabriela Gabriella Geeta Gemma Geneviève Gerda Gertrud Giorgia Gisela Giulia Gladys Gloria
Grace Graciela Greta Gudrun Gunilla Gwen Gwyneth Hanna Hannah Hanne Hannelore Harriet Haruka Heather Hedwig
Heidi Heike Helen Helena Helga Henriette Hilde Hildegard Hillary Hélène Ida Ilaria Ildikó Ilona Ilse Imogen
Indira Ines Inge Ingeborg Ingrid Inés Irene Irina Irmgard Iryna Isabel Isabella Isabelle Ivana Jacinda
Jacqueline Jana Jane Janet Janina Jasmin Jeanne Jennifer Jenny Jessica Jill Jitka Joanna Joanne Johanna
Josefina Josefine Josephine Joyce Judit Judith Julia Juliana Juliane Julie Juliette Jutta Kamala Kamila Karen
Karin Karolina Katalin Katarina Kate Katharina Katherine Kathleen Kathrin Kathy Katie Katja Katrin Kavita
Keiko Keisha Kerstin Khadija Kirsten Kirstie Kirsty Klara Kristin Kristina Laetitia Lakshmi Lara Larissa
Latoya Laura Lea Leila Lena Lene Lenka Leonie Leyla Leïla Liane Lidia Liliana Linda Linnea Lisa Liz Louise
Lucia Luciana Lucie Lucy Lucía Ludmila Luisa Luise Lydia Lyudmila Léa Madeleine Magdalena Maike Maja Malala
Malgorzata Malin Malu Mamata Manuela Marcela Mareike Margaret Margarete Margit Margot Margrit Marguerite Maria
Mariam Mariana Marianne Marie Marieke Marina Marion Marjorie Marlene Marlies Marta Martha Martina Mary Maryam
María Mathilde Maureen Mechthild Meena Megan Meike Melania Melanie Melinda Melissa Meryem Mette Mia Michaela
Michelle Mildred Milena Miranda Mireille Miriam Mirjam Moira Monica Monika Monique Mónica Nadezhda Nadia
Nadine Nadja Nancy Naoko Naomi Narges Nasrin Natalia Natalie Natascha Nathalie Nele Ngozi Niamh Nicole Nikki
Nina Nirmala Nomsa Nomvula Nora Noura Noémie Nuria Odile Oksana Olena Olga Olivia Orla Pamela Paola Parisa
Patricia Paula Paulina Pauline Penny Petra Philippa Phyllis Pia Pilar Polina Pratibha Priya Priyanka Rachel
Raffaella Ragnhild Ramona Rania Rebecca Rebekka Regine Rekha Renata Renate Ricarda Rita Rocío Roisin Rosa
Rosalind Rosemarie Rosemary Roswitha Roxana Ruth Sabine Sabrina Sahra Salma Samantha Samira Sandra Sara Sarah
Saskia Selina Shanice Sharon Sheila Shirin Shirley Sibylle Sigrid Silke Silvia Simona Sinead Siobhan Smriti
Sofia Sofía Solveig Sonia Sonja Sophia Sophie Soraya Stefania Stefanie Stephanie Sue Sunita Susan Susann
Susanne Sushma Svenja Svetlana Svitlana Swantje Swetlana Sylvia Sylvie Ségolène Tamara Tamsin Tanja Tanya
Tatiana Tatjana Tatyana Teresa Thandi Thea Theresa Thérèse Tina Tracey Ulla Ulrike Ursula Uta Ute Valentina
Valerie Valérie Vanessa Vera Verena Veronica Verónica Victoria Viktoria Virginie Véronique Waltraud Wangari
Wanjiku Wanjiru Wendy Wiebke Winifred Yasmin Yasmina Yewande Ylva Yoko Yolanda Yulia Yuliya Yvette Yvonne
Zahra Zainab Zeynep Zoe Zofia Zoë Zsuzsanna Zuzana Élodie
    """.split()
)
MEN = frozenset(
    """
Aage Aaron Abbas Abdel Abdul Abdullah Abiy Abraham Achim Adam Adrian Ahmad Ahmed Ahmet Aidan Akbar Akira Alain
Alan Alasdair Alassane Alastair Albert Alberto Alec Alejandro Aleksandar Aleksandr Aleksei Alessandro
Alexander Alexandre Alexei Alexey Alfred Ali Alistair Allan Allen Alpo Alwin Amadou Amir Amit Anatoly Anders
Andreas Andrei Andrej Andrew Andriy Andrzej Andrés Andy Aneurin Angelo Angus Anil Ansgar Anthony Antoine Anton
Antonio Antonis Antti António Anwar Arjun Arkady Armando Armin Arnaud Arndt Arne Arno Arnold Arthur Arturo
Arun Arvind Ashok Ashraf Asif Atal Axel Ayman Bambang Bandar Barack Bashar Bastian Ben Benedict Benedikt
Benigno Benjamin Benoît Beppe Bernard Bernd Bernhard Bernie Berthold Bilal Bill Bjarne Björn Blaise Bob Bodo
Bogdan Bohdan Bohuslav Bojko Boris Borys Boubacar Boyko Brad Brandon Brendan Brett Brian Bronisław Bruce Bruno
Bryan Burkhard Béla Callum Carl Carlos Carsten Cathal Cedric Cem Charles Chidi Chinedu Christian Christof
Christoph Christopher Ciaran Claude Claudio Claus Clemens Clive Colin Colm Connor Conor Cornelius Cosimo Craig
Cristian Cristiano Curtis Cyril Cédric Dafydd Damian Damien Dan Daniel Danny Dario Darren Dave David Dean
Declan Deepak Denis Dennis Derek Desmond Detlef Diarmuid Didier Diego Dieter Dietmar Dilip Dimitri Dimitris
Dinesh Dirk Dmitri Dmitry Dominic Dominik Don Donal Donald Doug Douglas Duncan Dwayne Dylan Eamon Eamonn
Ebrahim Eckhard Ed Eddie Edgar Edi Eduardo Edward Edwin Egon Ekkehard Eli Elias Elliot Elliott Emanuel Emeka
Emil Emilio Emmanuel Emmerson Emre Emrys Enno Enrico Enrique Enzo Eric Erich Erik Ernest Ernesto Ernst Erwin
Esko Espen Esteban Ethan Euan Eugen Eugene Evan Evgeny Evo Ewald Fabian Fabien Fabio Fabrice Fahd Faisal
Federico Felipe Felix Ferdinand Ferenc Fergal Fergus Fernando Filipe Finn Fintan Florian Francesco Francis
Francisco Frank Franz François Fred Frederick Frederik Fredrik Friedhelm Friedrich Fritz Frédéric Gareth Gary
Gaston Gavin Gaël Geir Geoff Geoffrey Georg George Georges Georgi Georgios Geraint Gerald Gerard Gerd Gerhard
Gert Gianluca Gianni Gilles Giorgio Giorgos Giovanni Giuseppe Glenn Gonçalo Goodluck Gopal Gordon Gottfried
Graeme Graham Greg Gregor Gregory Grigory Grzegorz Guido Guillaume Guillermo Gunnar Gustav Gustavo Guy Gábor
Gérard Göran Götz Günter Günther Hage Haider Hailemariam Hakan Halvor Hamid Hamish Hamza Hannes Hanno Hans
Harald Harish Harold Harry Hartmut Haruki Harvey Hashim Hassan Hauke Hector Heiko Heinrich Heinz Helmut
Hendrik Henning Henri Henrik Henry Herbert Herman Hermann Hernán Hideo Hifikepunye Hilmar Hinrich Hiroshi
Holger Horst Hosni Howard Hubertus Hugh Hugo Hussein Huw Håkan Iain Ian Ibrahim Idriss Ieuan Ignacio Igor Ilya
Imran Imre Ingo Ingolf Ingvar Isaac Isaias István Ivan Iván Jacek Jack Jacob Jacques Jaime Jair Jakaya Jake
Jakob James Jannik Jannis Janusz Jarosław Jason Javed Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy
Jesse Jesús Jim Jimmy Jiří Joachim Joaquín Jochen Joe Joel Johan Johann Johannes John Johnny Joko Jomo Jon
Jonas Jonathan Jordi Jorge Josef Joseph Joshua Jost José João Juan Juha Jukka Julian Julien Julius Junichiro
Justin Jyrki Jérôme Jörg Jörn Jürgen Kai Kamal Karel Karim Karl Karlheinz Karsten Kaspar Kasper Keith Kemal
Ken Kenji Kenneth Kenzo Kevin Kgalema Khaled Khalid Kilian Kimi Kizza Kjell Klaus Knut Kofi Konrad Konstantin
Korbinian Krzysztof Kurt Kwaku Kwame Kwasi Kyle Kylian Kyriakos Lachlan Lajos Lamine Larry Lars Laurent Lech
Leif Leo Leon Leonard Leonardo Leonid Leopold Leszek Liam Linus Lionel Liviu Lorenz Lorenzo Lothar Louis Loïc
Luc Luca Lucas Luciano Lucien Ludger Ludwig Luigi Luis Luiz Luka Lukas Luke Lutz László Magnus Mahathir
Mahmoud Mahmud Maik Malcolm Malte Mamadou Manfred Manmohan Manoj Manuel Marc Marcel Marcello Marcin Marco
Marcus Marek Mario Marius Mariusz Mark Markus Martin Masahiro Massimo Mateusz Mathias Mathieu Mats Matt Matteo
Matthew Matthias Matthieu Matti Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Mehdi Mehmet Meinhard
Meles Michael Michel Micheál Miguel Mika Mikael Mike Mikhail Milorad Milos Miloš Mirko Miroslav Mitch Mitchell
Mitt Mohamed Mohammad Mohammed Mojtaba Moritz Moses Moussa Muammar Muhammad Muhammadu Mukesh Murat Mustafa
Mwai Mykola Nabil Najib Naoto Narendra Nathan Naveen Nawaz Neil Nelson Niall Nichi Nicholas Nick Nico Nicolae
Nicolas Nicolás Niels Nigel Nikita Niklas Nikola Nikolai Nikos Nils Nitin Noah Noam Norbert Norman Nouri Nuno
Obafemi Oisin Olaf Ole Oleg Oleksandr Oleksiy Oliver Olivier Olof Olusegun Omar Omid Orhan Osama Oscar Oskar
Ottmar Otto Ousmane Ove Owain Pablo Padraig Panagiotis Paolo Pascal Patrick Paul Paulo Pavel Pavlo Paweł Pedro
Pekka Petar Peter Petr Petro Phil Philip Philipp Philippe Phillip Pierre Pieter Piotr Prabowo Prakash Pranab
Prayut Péter Qasem Quentin Radosław Radovan Rafael Rafik Rahul Raila Raimund Rainer Rajesh Rajiv Ralf Ralph
Ramesh Ramón Raphael Raphaël Rashid Rasmus Ratko Ray Raymond Raúl Recep Reiner Reinhard Reinhold Renato René
Reza Rhodri Rhys Ricardo Riccardo Richard Rick Ricky Rishi Rob Robbie Robert Roberto Rod Rodney Rodrigo Roger
Rohan Roland Rolf Romain Roman Ron Ronald Ronnie Ronny Rory Ross Roy Ruairi Ruben Rubén Rudi Rudolf Rudy Rui
Rumen Rupert Ruprecht Ruslan Russell Ryan Rémi Rüdiger Saad Sachin Sadiq Saeed Salim Salman Salvador Salvatore
Samir Samuel Sanjay Sascha Satoshi Sauli Scott Seamus Sean Sebastian Sebastián Serge Sergei Sergey Sergio
Serhiy Serkan Shane Shaun Shigeru Shinzo Siegfried Sigmar Silvio Simon Slobodan Stanislav Stanisław Stavros
Stefan Stefano Steffen Stephan Stephen Steve Steven Stuart Stéphane Sunil Suresh Susilo Sven Sverre Sándor
Sébastien Sönke Sören Søren Sławomir Tadeusz Takeshi Tamás Tarek Tariq Taro Tayyip Ted Teemu Terence Thabo
Thaksin Theo Theodor Theodore Thibault Thierry Thilo Thomas Thorsten Tiago Till Tilman Tim Timo Timothy Tino
Tobias Todd Tolga Tom Tomasz Tommy Tomás Tomáš Tony Torben Torbjørn Torsten Traian Tristan Trond Udo Uhuru
Ulrich Umar Umaru Umberto Uwe Vadim Valentin Valery Vasco Vasily Veit Vicente Victor Vijay Vikram Viktor
Vincent Vincenzo Vinod Virat Vitali Vitaly Vitor Vladimir Vladislav Volker Volodymyr Vyacheslav Václav Víctor
Waldemar Walid Walter Warren Wayne Wendelin Werner Wilhelm Willem Willi William Willy Winfried Winston
Wojciech Wolfgang Wolfram Xaver Xavier Yakubu Yanis Yannick Yannis Yasser Yassin Yevgeny Yitzhak Yoshihide
Youssef Yoweri Yury Yusuf Yves Zayed Zbigniew Zdeněk Zdzisław Ziad Zinedine Zoltán Zoran Álvaro Ángel Édouard
Éric Étienne Óscar Ørjan Øystein Ľudovít Łukasz
    """.split()
)
EITHER = frozenset(
    """
Alex Andrea Charlie Chris Dale Dominique Gabriel Gabriele Jamie Jan Jean Joan Kelly Kerry Kim Laurence Lee
Leslie Li Lindsay Lindsey Lynn Morgan Nicola Patrice Robin Sam Simone Taylor Terry Tracy Yuri
    """.split()
)

GIVEN_NAMES = WOMEN | MEN | EITHER
