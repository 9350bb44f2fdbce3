@NullMarked
package se.bilaga.language;

import org.jspecify.annotations.NullMarked;
