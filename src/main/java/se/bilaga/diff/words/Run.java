package se.bilaga.diff.words;

/** Words that share a fate, with the spaces between them. */
public record Run(Edit edit, String text) {}
