/** What a rule is: what it is given, what it finds, its page of the manual, and what many rules ask for. */
@NullMarked
package se.bilaga.check.rule;

import org.jspecify.annotations.NullMarked;
