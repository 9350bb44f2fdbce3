/** Files written whole or not at all, and what goes wrong with them. */
@NullMarked
package se.bilaga.app.files;

import org.jspecify.annotations.NullMarked;
