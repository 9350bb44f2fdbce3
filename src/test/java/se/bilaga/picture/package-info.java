/** Tests of pictures, which are made by the tests themselves. */
@NullMarked
package se.bilaga.picture;

import org.jspecify.annotations.NullMarked;
