/// Words and numbers as people read and type them: the sentences in `assets/texts`, numbers and dates in a locale, differences and
/// explanations in words. The one room that knows locales and number formats. Read [Messages] and [NumberText].
@NullMarked
package glidepath.texts;

import org.jspecify.annotations.NullMarked;

