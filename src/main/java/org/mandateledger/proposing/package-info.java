/** What the titles and texts of resolutions say of mandates, read by rule, held against what was read by eye. */
@NullMarked
package org.mandateledger.proposing;

import org.jspecify.annotations.NullMarked;
