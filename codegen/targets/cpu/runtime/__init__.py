"""What every generated function shares: calling rules, loops, machine code and threads. No kernel is in here."""
