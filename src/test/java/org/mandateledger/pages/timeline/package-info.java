@NullMarked
package org.mandateledger.pages.timeline;

import org.jspecify.annotations.NullMarked;
