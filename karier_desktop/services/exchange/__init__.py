"""Meeting other offices by stick: who they are, what goes out, what comes in, what people decide."""
