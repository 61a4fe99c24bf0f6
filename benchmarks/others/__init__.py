"""What the program is measured beside: each in an environment and a process of its own.

A worker reads a JSON object a line (`text`, `language`, `published`) and answers each with a list of marks,
or
with `{"error": …}`. It is started as `python -m others.NAME` by its environment's Python.
"""
