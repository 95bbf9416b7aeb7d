package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words words = Words.read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2024-03-01\" | Fri 1 Mar 2024",
                "{\"precision\":\"month\",\"notBefore\":\"2015-07-01\",\"notAfter\":\"2015-07-31\"} | July 2015",
                "{\"precision\":\"day\",\"notBefore\":\"2024-07-18\",\"notAfter\":\"2024-07-18\"} | Thu 18 Jul 2024",
                "{\"from\":\"2015-09-07\",\"to\":\"2015-10-05\"} | between Mon 7 Sep 2015 and Mon 5 Oct 2015",
                "{\"precision\":\"not_known\",\"notBefore\":\"2019-04-24\"} | a day not before Wed 24 Apr 2019",
                "{\"precision\":\"not_known\",\"notAfter\":\"2019-07-22\"} | a day not after Mon 22 Jul 2019",
                "{\"precision\":\"not_known\"} | a day that is not recorded",
                "\"children_act\" | the Children Act procedure",
                "\"some_new_code\" | some new code",
                "50 | 50",
            })
    void a_value_is_put_in_words(String value, String expected) throws JsonProcessingException {
        assertEquals(expected, words.of(new ObjectMapper().readTree(value)));
    }

    @Test
    void days_within_a_sentence_are_read_out() {
        assertEquals(
                "received on a day from Wed 1 Jul 2015 to Fri 31 Jul 2015: in time",
                words.sentence(new TextNode("received on a day from 2015-07-01 to 2015-07-31: in time")));
    }

    @Test
    void a_date_that_is_not_there_is_not_recorded() {
        assertEquals("a day that is not recorded", words.date(MissingNode.getInstance()));
    }
}
