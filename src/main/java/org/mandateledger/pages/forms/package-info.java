/** The form of an event, made of its shape: what screens for recording and for correcting share. */
@NullMarked
package org.mandateledger.pages.forms;

import org.jspecify.annotations.NullMarked;
