@NullMarked
package org.mandateledger.survey;

import org.jspecify.annotations.NullMarked;
