# Copied from codegen/targets/cpu/runtime/__init__.py by `python -m codegen build`; do not edit.
"""What every generated function shares: calling rules, loops, machine code and threads. No kernel is in here."""
