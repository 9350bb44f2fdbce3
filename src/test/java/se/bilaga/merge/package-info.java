@NullMarked
package se.bilaga.merge;

import org.jspecify.annotations.NullMarked;
