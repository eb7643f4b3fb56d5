import 'opt-out-wizard/define';
