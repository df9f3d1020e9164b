"""The command line: what is typed becomes a call, what comes of it becomes text or JSON, and an exit status."""
