/** What published plans get wrong, found before they are published: a file for each rule. */
@NullMarked
package se.bilaga.check;

import org.jspecify.annotations.NullMarked;
