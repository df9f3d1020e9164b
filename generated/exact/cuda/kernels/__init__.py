"""Made by actforge from the definitions; changes made here are lost.

The kernels, a module for each activation.
"""
