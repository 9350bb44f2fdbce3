package se.bilaga.merge.read;

/**
 * A comment in the margin.
 *
 * @param paragraph the number of the paragraph that it stands at; -1 where that is gone
 * @param about the words that it is about
 */
public record WordComment(String author, String date, String text, int paragraph, String about) {}
