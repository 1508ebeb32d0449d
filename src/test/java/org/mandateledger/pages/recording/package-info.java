@NullMarked
package org.mandateledger.pages.recording;

import org.jspecify.annotations.NullMarked;
