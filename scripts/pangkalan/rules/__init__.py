"""Rules, one module each, in one package per concern; each module defines RULE. To add a rule, add a module."""
