@NullMarked
package org.mandateledger.recording;

import org.jspecify.annotations.NullMarked;
