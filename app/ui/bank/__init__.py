"""The tab 口座: statements of bank accounts, and what each of their lines is."""
