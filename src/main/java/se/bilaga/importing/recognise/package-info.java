/** What parts of an old document are: activities, risks, goals, checklists by the words over their columns. */
@NullMarked
package se.bilaga.importing.recognise;

import org.jspecify.annotations.NullMarked;
