/** {@code /anju rules}: what is wrong with a rule file, and how the rules judge a person. */
package io.anju.standalone.rules;
