"""What is said in other words than the text's, held against the sentences it rests on.

Each module is one check, or what several of them read with.
"""
