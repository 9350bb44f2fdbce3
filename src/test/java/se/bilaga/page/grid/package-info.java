@NullMarked
package se.bilaga.page.grid;

import org.jspecify.annotations.NullMarked;
