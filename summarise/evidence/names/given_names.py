"""First names common in the news, across languages: one sign among others that a name is a person's.

Each is a woman's, a man's or given to both, so that a pronoun means nobody whom it cannot mean.
"""

from __future__ import annotations

WOMEN = frozenset(
    """
Aisha Alexandra Alexis Alice Alison Amanda Amina Amy Ana Angela Angelika Angelina Anita Anja Anke Ann Anna
Annalena Anne Annette Antje Astrid Barbara Beate Beatrice Beth Betty Birgit Brenda Brigitte Britta Bärbel
Camille Carla Carmen Carol Caroline Catherine Cecilia Charlotte Christa Christiane Christina Christine Claire
Clara Claudia Cornelia Cristina Cynthia Dagmar Daniela Deborah Diana Diane Dilma Donna Doris Dorothy Elena
Elizabeth Elke Ella Ellen Emily Emma Erica Esther Eva Evelyn Fatima Fiona Frances Franziska Friederike Gisela
Gloria Grace Greta Gudrun Hannah Heather Heidi Heike Helen Helena Helga Hildegard Hillary Ilse Ines Inge
Ingrid Irene Isabel Isabelle Jana Jane Janet Jennifer Jessica Jill Joanna Joanne Judith Julia Julie Jutta
Kamala Karen Karin Katarina Kate Katharina Katherine Kathleen Kathrin Kathy Katie Katja Katrin Kerstin Kirsten
Klara Kristina Lara Laura Lena Linda Lisa Liz Louise Lucia Lucy Madeleine Malala Manuela Margaret Margarete
Margit Maria Marie Marina Marion Marlies Marta Martha Martina Mary María Megan Melania Melanie Melinda Melissa
Michelle Monica Monika Nadia Nadine Nancy Naomi Natalia Natalie Nicole Nikki Nina Olga Olivia Pamela Patricia
Paula Pauline Penny Petra Rachel Rebecca Renate Ricarda Rita Rosa Rosemary Ruth Sabine Samantha Sandra Sara
Sarah Saskia Sharon Sigrid Silke Silvia Sofia Sonia Sonja Sophie Stefanie Stephanie Sue Susan Susanne Svenja
Sylvia Tamara Tanja Teresa Theresa Thérèse Tina Ulrike Ursula Ute Valentina Valerie Vera Veronica Victoria
Waltraud Wendy Wiebke Yasmin Yoko Yvonne Zainab Zoe Zoë
    """.split()
)
MEN = frozenset(
    """
Aaron Abdel Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Akira Alain Alan Albert Alberto Alejandro Aleksandr
Aleksei Alexander Alexei Alexey Alfred Ali Allan Allen Amir Anders Andreas Andrei Andrew Andrzej Andy Anthony
Antoine Anton Antonio António Armin Arnold Arthur Asif Barack Bashar Ben Benedict Benedikt Benjamin Bernard
Bernd Bernie Bill Björn Bob Bodo Boris Brad Brandon Brett Brian Bruce Bruno Bryan Carl Carlos Cem Charles
Christian Christoph Christopher Claude Claus Colin Craig Damian Dan Daniel Danny Dave David Dean Denis Dennis
Derek Detlef Diego Dieter Dietmar Dirk Dmitri Dmitry Dominic Dominik Don Donald Doug Douglas Duncan Dwayne
Eckhard Ed Eduardo Edward Edwin Eli Emil Emmanuel Enrique Eric Erich Erik Ernest Ernst Ethan Evan Fabian
Felipe Felix Fernando Florian Francesco Francis Francisco Frank Franz François Fred Frederick Friedrich Fritz
Gareth Gary Gavin Geoff Georg George Georges Gerald Gerard Gerhard Giorgio Giovanni Giuseppe Glenn Gordon
Graham Greg Gregory Guillermo Gustav Gustavo Guy Günter Günther Hans Harald Harold Harry Hartmut Hassan Hector
Heiko Heinrich Heinz Helmut Hendrik Henning Henri Henrik Henry Herbert Herman Hermann Holger Horst Howard
Hubertus Hugh Hugo Hussein Ian Ibrahim Igor Imran Ingo Isaac Ivan Jack Jacob Jacques Jake Jakob James Jason
Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesús Jim Jimmy Joachim Jochen Joe Joel Johan Johann
Johannes John Johnny Jon Jonas Jonathan Jorge Josef Joseph Joshua José Juan Julian Julien Julius Justin Jörg
Jürgen Karim Karl Keith Ken Kenneth Kevin Khaled Klaus Kofi Konrad Kurt Kyle Larry Lars Laurent Leo Leon
Leonard Leonardo Lorenzo Lothar Louis Luc Lucas Ludwig Luis Luiz Lukas Luke Lutz Magnus Mahmoud Malcolm
Manfred Manuel Marc Marcel Marco Marcus Mario Mariusz Mark Markus Martin Mateusz Mathias Mats Matt Matteo
Matthew Matthias Maurice Max Maxime Mehmet Michael Michel Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad
Mohammed Moritz Moses Muhammad Muhammadu Mustafa Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nigel
Niklas Nikolai Noah Noam Norbert Norman Olaf Oleg Oleksandr Oliver Olivier Omar Omid Osama Oscar Oskar Otto
Pablo Paolo Patrick Paul Paulo Paweł Pedro Peter Petro Phil Philip Philipp Philippe Phillip Pierre Pieter
Piotr Rafael Rainer Ralf Ralph Ray Raymond Raúl Recep Reiner Reinhard René Ricardo Richard Rick Rishi Rob
Robert Roberto Rod Rodrigo Roger Roland Rolf Roman Ron Ronald Ross Roy Rudolf Rudy Rupert Ruprecht Russell
Ryan Rüdiger Sadiq Salman Salvador Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Shaun Shinzo
Siegfried Silvio Simon Stefan Stefano Stephan Stephen Steve Steven Stuart Sven Sébastien Tariq Ted Theo
Theodor Theodore Thierry Thomas Thorsten Tim Timothy Tobias Tom Tomasz Tommy Tony Torsten Udo Ulrich Umar Uwe
Victor Vijay Viktor Vincent Vitali Vladimir Volker Volodymyr Walter Warren Wayne Werner Wilhelm William
Winfried Winston Wolfgang Xavier Yasser Yitzhak Yusuf Yves Łukasz
    """.split()
)
EITHER = frozenset(
    """
Alex Andrea Charlie Chris Dale Gabriel Gabriele Jamie Jan Jean Joan Kelly Kerry Kim Laurence Lee Leslie Li
Lindsay Lindsey Lynn Morgan Nicola Patrice Robin Sam Simone Taylor Terry Tracy Yuri
    """.split()
)

GIVEN_NAMES = WOMEN | MEN | EITHER
