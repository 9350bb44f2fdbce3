@NullMarked
package se.bilaga.check;

import org.jspecify.annotations.NullMarked;
