@NullMarked
package org.mandateledger.pages.eligibility;

import org.jspecify.annotations.NullMarked;
