@NullMarked
package se.bilaga.page.look;

import org.jspecify.annotations.NullMarked;
