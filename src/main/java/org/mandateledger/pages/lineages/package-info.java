/** Every line of succession, a picture a region. */
@NullMarked
package org.mandateledger.pages.lineages;

import org.jspecify.annotations.NullMarked;
