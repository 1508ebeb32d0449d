/** What all operations add up to, drawn and in numbers, with what is behind each. */
@NullMarked
package org.mandateledger.pages.survey;

import org.jspecify.annotations.NullMarked;
