/** Who could be paid for under S/RES/2719 (2023). */
@NullMarked
package org.mandateledger.pages.eligibility;

import org.jspecify.annotations.NullMarked;
