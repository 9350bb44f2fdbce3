package se.bilaga.plan.read;

import java.util.List;
import java.util.function.Function;
import se.bilaga.source.text.SourceTree;

/**
 * The files that come with the program and that plans name: lists of requirements, document types.
 *
 * @param tree the folder with {@code krav} and {@code dokumenttyper} in it
 * @param names of the files in such a folder, without their ending
 */
public record Shipped(SourceTree tree, Function<String, List<String>> names) {}
