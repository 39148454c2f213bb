"""One module per study of the command ``study``, offering HELP, EXAMPLE, add_arguments and execute."""
