/** What happened to operations, drawn and told. */
@NullMarked
package org.mandateledger.pages.timeline;

import org.jspecify.annotations.NullMarked;
