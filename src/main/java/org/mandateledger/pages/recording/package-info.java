/** Recording events: the form, what they would change, and what was recorded. */
@NullMarked
package org.mandateledger.pages.recording;

import org.jspecify.annotations.NullMarked;
