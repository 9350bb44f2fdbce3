@NullMarked
package se.bilaga.output.html;

import org.jspecify.annotations.NullMarked;
