package se.bilaga.paper;

import se.bilaga.source.text.Text;

/**
 * One thing that a style sheet says: {@code color: #12384f} of {@code h1}.
 *
 * @param selector as written, with single blanks
 * @param property in small letters
 */
public record Declaration(String selector, Text property, Text value) {}
