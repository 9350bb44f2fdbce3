/** What published plans get wrong, found before they are published: a room for each chapter of the manual. */
@NullMarked
package se.bilaga.check;

import org.jspecify.annotations.NullMarked;
