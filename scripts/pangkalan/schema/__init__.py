"""What a material is: fields, the kinds of value they hold, vocabularies, metadata, content types, materials."""
