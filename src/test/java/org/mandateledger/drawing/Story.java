package org.mandateledger.drawing;

import org.mandateledger.testing.Given;

/** A mission, the one that followed it, the office that supported both, and one whose names are hostile. */
public final class Story {
    private Story() {}

    public static Given told() {
        return Given.events("""
                [
                {id: 'msn-established', type: 'OperationEstablished', operation: 'mission', effective: '2000-12-20',
                 instrument: {symbol: 'S/RES/1001 (2000)', decided: '2000-12-20', paragraph: '1'},
                 names: [{language: 'en', name: 'Mission to the Coast', acronym: 'MSN'},
                         {language: 'fr', name: 'Mission de la côte', acronym: 'MLC'}],
                 kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SOM', 'KEN']},
                {id: 'msn-granted', type: 'MandateGranted', operation: 'mission', effective: '2000-12-20',
                 instrument: {symbol: 'S/RES/1001 (2000)', decided: '2000-12-20', paragraph: '2'},
                 authority: 'un-security-council', until: {kind: 'dated', day: '2001-12-31', derived: true}},
                {id: 'msn-begun', type: 'OperationCommenced', operation: 'mission', effective: '2001-01-10', scope: 'all'},
                {id: 'msn-8000', type: 'StrengthAuthorised', operation: 'mission', effective: '2000-12-20',
                 instrument: {symbol: 'S/RES/1001 (2000)', decided: '2000-12-20', paragraph: '3'},
                 lines: [{category: 'military', number: 8000}, {category: 'police', number: 300}]},
                {id: 'msn-extended', type: 'MandateExtended', operation: 'mission', effective: '2001-12-18',
                 instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-12-18'},
                 authority: 'un-security-council', until: {kind: 'dated', day: '2003-12-31'}},
                {id: 'msn-12000', type: 'StrengthAuthorised', operation: 'mission', effective: '2002-03-01',
                 instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-12-18'},
                 lines: [{category: 'military', number: 12000}]},
                {id: 'msn-9999', type: 'StrengthAuthorised', operation: 'mission', effective: '2003-06-01',
                 instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-12-18'},
                 lines: [{category: 'military', number: 9999}]},
                {id: 'msn-kept', type: 'MandateModified', operation: 'mission', effective: '2003-05-01',
                 instrument: {symbol: 'S/RES/1003 (2003)', decided: '2003-05-01'},
                 authority: 'un-security-council', revokes: 'msn-9999'},
                {id: 'msn-terminated', type: 'MandateTerminated', operation: 'mission', effective: '2003-12-31',
                 instrument: {symbol: 'S/RES/1004 (2003)', decided: '2003-12-20'},
                 strand: 'core', lastDay: '2003-12-31', reason: 'replaced'},
                {id: 'msn-ceased', type: 'OperationsCeased', operation: 'mission', effective: '2003-12-31'},
                {id: 'msn-followed', type: 'OperationSucceeded', operation: 'mission', effective: '2004-01-01',
                 instrument: {symbol: 'S/RES/1004 (2003)', decided: '2003-12-20'},
                 successor: 'follower', relation: 'replaced'},

                {id: 'flw-established', type: 'OperationEstablished', operation: 'follower', effective: '2003-12-20',
                 instrument: {symbol: 'S/RES/1004 (2003)', decided: '2003-12-20'},
                 names: [{language: 'en', name: 'Follow-on Mission', acronym: 'FLW'}],
                 kind: 'hybrid', lead: ['United Nations', 'African Union'], hostAreas: ['SOM']},
                {id: 'flw-begun', type: 'OperationCommenced', operation: 'follower', effective: '2004-01-01', scope: 'all'},
                {id: 'flw-granted', type: 'MandateGranted', operation: 'follower', effective: '2004-01-01',
                 instrument: {symbol: 'S/RES/1004 (2003)', decided: '2003-12-20'},
                 authority: 'un-security-council', until: {kind: 'dated', day: '2006-12-31'}},
                {id: 'flw-complete', type: 'CoverageStated', operation: 'follower', effective: '2005-06-30',
                 completeTo: '2005-06-30'},

                {id: 'off-established', type: 'OperationEstablished', operation: 'office', effective: '2001-02-01',
                 names: [{language: 'en', name: 'Office for the Mission', acronym: 'OFM'}],
                 kind: 'un-support-office', lead: ['United Nations'], hostAreas: ['KEN']},
                {id: 'off-begun', type: 'OperationCommenced', operation: 'office', effective: '2001-03', scope: 'civilian'},
                {id: 'off-renamed', type: 'OperationRenamed', operation: 'office', effective: '2003-01-15',
                 names: [{language: 'en', name: 'Office for Support', acronym: 'OFS'}]},
                {id: 'off-retronym', type: 'OperationRenamed', operation: 'office', effective: '2001-02-01', retronym: true,
                 names: [{language: 'en', name: 'The Old Office'}]},
                {id: 'off-fuel', type: 'SupportGranted', operation: 'office', effective: '2001-04-01',
                 instrument: {symbol: 'S/RES/1001 (2000)', decided: '2000-12-20'},
                 to: {operation: 'mission'}, services: [{service: 'fuel', funding: 'assessed'}]},
                {id: 'off-rations', type: 'SupportChanged', operation: 'office', effective: '2002-01-01',
                 to: {operation: 'mission'},
                 services: [{service: 'fuel', funding: 'assessed'}, {service: 'rations', funding: 'trust-fund'}]},
                {id: 'off-ended', type: 'SupportEnded', operation: 'office', effective: '2004-01-01',
                 to: {operation: 'mission'}},
                {id: 'off-army', type: 'SupportGranted', operation: 'office', effective: '2003-06-01',
                 to: {name: '=Army'}, services: [{service: 'training', funding: 'voluntary'}], conditions: ['hrddp']},

                {id: 'nml-established', type: 'OperationEstablished', operation: 'nameless', effective: '2002-05?',
                 names: [{language: 'en', name: '<script>alert(1)</script> & "Sons"', acronym: '=1+1'}],
                 kind: 'national', lead: ['@lead'], hostAreas: []},
                {id: 'nml-begun', type: 'OperationCommenced', operation: 'nameless', effective: '2002-06?', scope: 'all'},

                {id: 's1001', type: 'InstrumentAdopted', effective: '2000-12-20',
                 instrument: {symbol: 'S/RES/1001 (2000)', decided: '2000-12-20'},
                 title: 'Establishes the mission', body: 'UN Security Council', form: 'resolution',
                 vote: {yes: 14, no: 0, abstain: 1}}
                ]
                """);
    }
}
