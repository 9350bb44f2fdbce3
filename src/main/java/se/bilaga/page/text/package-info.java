/** The texts of a plan as markup: prose, references, typography, and what references lead to. */
@NullMarked
package se.bilaga.page.text;

import org.jspecify.annotations.NullMarked;
