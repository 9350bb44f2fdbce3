/** A page as a closed tree of records, met through {@link se.bilaga.page.tree.PageVisitor}. */
@NullMarked
package se.bilaga.page.tree;

import org.jspecify.annotations.NullMarked;
