/** Lists of what laws and organisations ask of a document, and which of them a plan heeds. */
@NullMarked
package se.bilaga.plan.requirement;

import org.jspecify.annotations.NullMarked;
