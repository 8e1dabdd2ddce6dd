/** {@code /anju rules}: what is wrong with a rule file, and how the rules judge a person. */
@NullMarked
package io.anju.standalone.rules;

import org.jspecify.annotations.NullMarked;
