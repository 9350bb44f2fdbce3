@NullMarked
package se.bilaga.paper;

import org.jspecify.annotations.NullMarked;
