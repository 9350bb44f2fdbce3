/** What the communications officer owns: looks, and the templates that make a page of what they are given. */
@NullMarked
package se.bilaga.page.look;

import org.jspecify.annotations.NullMarked;
